/** Content security policy of every page: nothing inline, nothing from elsewhere. */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  // Our own figures, as the pages that tell how to embed them show them.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
