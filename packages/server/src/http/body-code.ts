/** Lower case letters, digits and hyphens: what bodies are called by. */
export const bodyCode = /^[a-z0-9][a-z0-9.-]{0,31}$/;
