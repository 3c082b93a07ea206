// The proxy that every browser under test is told to use for every host, loopback included.
// A request that leaves the browser arrives here and is written down; none goes any further.
// It also answers for made-up hosts, so that a test can serve a page with exactly the headers it means.

import http from 'node:http';

export async function startRecorder() {
  const requests = [];
  const pages = new Map();

  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pages.get(request.url);
    response.writeHead(page ? 200 : 502, page?.headers ?? { 'content-type': 'text/plain' });
    response.end(page?.body ?? 'The recorder forwards nothing.');
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    // The browser may hang up first; that is no concern of the test.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing is forwarded\r\n\r\n');
  });
  // Bytes that are no HTTP were meant for somebody, too. A connection without any was only a warm-up.
  server.on('clientError', (error, socket) => {
    if (error.rawPacket) requests.push(`unreadable request (${error.code})`);
    socket.destroy();
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: server.address().port,
    requests,
    serve: (url, headers, body) => pages.set(url, { headers, body }),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
