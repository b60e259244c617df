import type { ReactNode } from "react";

/** The places outside of an application. */
export const PLACES = [
  { href: "/", name: "Today", icon: <path d="M4 7h16M4 12h10M4 17h7" /> },
  {
    href: "/you",
    name: "You",
    icon: (
      <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.7-3.6 3.500-5.500 7-5.500s6.300 1.900 7 5.500" />
    ),
  },
  {
    href: "/playbook",
    name: "Playbook",
    icon: (
      <path d="M5 5.500A2.500 2.500 0 0 1 7.500 3H19v15H7.500A2.500 2.500 0 0 0 5 20.500Zm0 15A2.500 2.500 0 0 0 7.500 21H19" />
    ),
  },
  {
    href: "/settings",
    name: "Settings",
    icon: <path d="M4 7h9m5 0h2M4 17h2m5 0h9M15.500 4.500v5M8.500 14.500v5" />,
  },
] as const satisfies readonly { href: string; name: string; icon: ReactNode }[];

export function PlaceIcon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      className="size-5 shrink-0 fill-none stroke-current"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** Whether an address lies at a place; the start page is at no other. */
export const isAt = (path: string, href: string): boolean =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
