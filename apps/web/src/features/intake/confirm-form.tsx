import { type ComponentProps, lazy, Suspense } from "react";
import { Loading } from "../../ui/panel.tsx";

const DraftForm = lazy(async () => ({ default: (await import("./draft-form.tsx")).DraftForm }));

/** The form of a draft, loaded once there is a draft. */
export function ConfirmForm(props: ComponentProps<typeof DraftForm>) {
  return (
    <Suspense fallback={<Loading />}>
      <DraftForm {...props} />
    </Suspense>
  );
}
