import { config } from 'zod';

// Zod tries whether it may make code of text, which a strict content security policy reports as a
// violation. This must run before any schema is made, so it is imported first.
config({ jitless: true });
