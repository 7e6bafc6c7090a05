// What the preview's page may do: run its own scripts and talk to its own server. The grid writes style rules as it goes
// (docs/decisions/0009-the-preview-is-a-view-of-the-file.md), which is why styles are free here.

const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

module.exports = { PREVIEW_POLICY };
