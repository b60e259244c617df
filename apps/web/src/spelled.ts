/** "improved-answer" → "Improved answer". */
export const spelled = (value: string): string => {
  const text = value
    .replace(/[-_]/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};
