/** What each role may do, in the words of an invitation. */
export const MAY: Readonly<Record<string, string>> = {
  viewer: "read everything",
  coach: "read everything and comment",
  owner: "read and change everything",
};
