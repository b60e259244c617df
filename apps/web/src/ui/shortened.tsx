/** Longer than any real name. */
const LONG = 80;

/** A name in a line of text; where it is far too long, the whole of it is a hint away, and on paper. */
export function Shortened({ text }: { readonly text: string }) {
  if (text.length <= LONG) return <bdi>{text}</bdi>;
  return (
    <bdi
      title={text}
      className="inline-block max-w-[min(20rem,60vw)] truncate align-bottom print:inline print:whitespace-normal"
    >
      {text}
    </bdi>
  );
}
