// Serves the built preview on this computer: npm run preview [-- --port 8000]

const { createServer } = require('node:http');
const { createReadStream, statSync } = require('node:fs');
const path = require('node:path');
const { PREVIEW_POLICY } = require('./preview-policy');

const PAGES = path.resolve(__dirname, '../dist/preview');
const FIRST_PORT = 8321;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server of the pages below `root` with the headers an office's own server should send too. Listens nowhere yet. */
function previewServer(root = PAGES) {
  return createServer((request, response) => {
    const file = fileOf(root, request.url ?? '/');
    if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': PREVIEW_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
}

/** The file an address means; null for none, and for whatever lies outside. */
function fileOf(root, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const asked = path.join(root, decodeURIComponent(pathname));
    const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
    return file.startsWith(root + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Listens on the first free port from `port` on, for this computer only. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function main() {
  const given = process.argv.indexOf('--port');
  const port = await listen(previewServer(), given < 0 ? FIRST_PORT : Number(process.argv[given + 1]));
  process.stdout.write(
    `\n预算校核网页版：http://localhost:${port}/\nBudget Check in the browser: http://localhost:${port}/\n` +
      '按 Ctrl+C 结束。Press Ctrl+C to stop.\n',
  );
}

if (require.main === module) void main();

module.exports = { previewServer };
