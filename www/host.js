// Beside the frames of embed.html: gives each the height that it tells.
