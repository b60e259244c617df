/** A link to one item shows it, also one that is done. */
export const isCalledFor = (id: string): boolean =>
  decodeURIComponent(window.location.hash) === `#${id}`;
