import { Link, useLocation } from "wouter";
import { isAt, PlaceIcon, PLACES } from "./places.tsx";

/** The places at the foot of a phone or tablet, where a thumb reaches them. */
export function TabBar({ onSearch }: { readonly onSearch: () => void }) {
  const [path] = useLocation();
  return (
    <nav
      aria-label="Places"
      className="screen-only fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-card pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      {PLACES.map(({ href, name, icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={isAt(path, href) ? "page" : undefined}
          className={`flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs ${
            isAt(path, href) ? "font-medium text-accent" : "text-muted"
          }`}
        >
          <PlaceIcon>{icon}</PlaceIcon>
          {name}
        </Link>
      ))}
      <button
        type="button"
        className="flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-muted"
        onClick={onSearch}
      >
        <PlaceIcon>
          <path d="M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L20 20" />
        </PlaceIcon>
        Search
      </button>
    </nav>
  );
}
