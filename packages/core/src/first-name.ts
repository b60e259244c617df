const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|lord|lady|ing|dipl)\b/i;

/** How to address somebody: the first name, or the whole one where it begins with a title. */
export const firstName = (name: string): string =>
  HONORIFIC.test(name) ? name : (name.split(/\s+/)[0] ?? name);
