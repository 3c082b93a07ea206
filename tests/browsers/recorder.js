// The proxy that every browser under test is told to use for every host, loopback included.
// A request that leaves the browser arrives here and is written down; none goes any further.
// It also answers for made-up hosts, so that a test can serve a page with exactly the headers it means.

import http from 'node:http';

export async function startRecorder() {
  const requests = [];
  const answers = new Map();

  const server = http.createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const answer = answers.get(request.url) ?? answers.get(request.url.split('?')[0]) ?? refuse;
    answer(response, request);
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
    // An address without a query stands for itself with any query.
    answer: (url, answer) => answers.set(url, answer),
    serve: (url, headers, body, status = 200) => answers.set(url, (response) => response.writeHead(status, headers).end(body)),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

const refuse = (response) => response.writeHead(502, { 'content-type': 'text/plain' }).end('The recorder forwards nothing.');
