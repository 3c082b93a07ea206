// Inside embed.html: attributes from the address, height and events to the page around.
