/** A link to one item opens it. */
export const isCalledFor = (id: string): boolean =>
  decodeURIComponent(window.location.hash) === `#${id}`;
