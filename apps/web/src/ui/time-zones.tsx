/** The names that this browser knows, offered while a zone is typed. */
export function TimeZones({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {Intl.supportedValuesOf("timeZone").map((name) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  );
}
