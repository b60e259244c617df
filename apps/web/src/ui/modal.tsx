import { Dialog } from "@base-ui/react/dialog";
import { type ReactNode, useRef } from "react";

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

export function Modal({ title, children, onClose }: ModalProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          initialFocus={() =>
            body.current?.querySelector<HTMLElement>("input, select, textarea, button")
          }
          className="overflow-hidden fixed inset-x-3 top-[4vh] z-50 mx-auto flex max-h-[92vh] max-w-xl flex-col rounded-2xl border border-line bg-card shadow-xl"
        >
          <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
            <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="rounded-lg px-2 py-1 text-muted hover:bg-well"
            >
              ✕
            </Dialog.Close>
          </div>
          <div ref={body} className="overflow-y-auto px-5 py-4">
            {children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
