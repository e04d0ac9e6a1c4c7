import { useLingui } from '@lingui/react/macro';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Toast, type ToastMessage } from './toast';
import styles from './toast.module.css';

interface Toasts {
  readonly show: (message: ToastMessage) => void;
}

const ToastContext = createContext<Toasts>({ show: () => undefined });

/** `show({ text, undo })`: says what was done and offers to take it back. */
export const useToasts = (): Toasts => useContext(ToastContext);

interface Shown extends ToastMessage {
  readonly key: number;
}

const withNext = (shown: readonly Shown[], message: ToastMessage): readonly Shown[] => [
  ...shown.slice(-2),
  { ...message, key: (shown.at(-1)?.key ?? 0) + 1 },
];

/** Keeps the last three messages on screen and reads them out politely. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const show = useCallback((message: ToastMessage) => setShown((before) => withNext(before, message)), []);
  const close = useCallback(
    (key: number) => setShown((before) => before.filter((message) => message.key !== key)),
    [],
  );
  const toasts = useMemo(() => ({ show }), [show]);
  return (
    <ToastContext value={toasts}>
      {children}
      <section aria-label={t`Messages passagers`} data-no-print>
        <div className={styles.stack} aria-live="polite">
          {shown.map(({ key, ...message }) => (
            <ClosingToast key={key} id={key} message={message} close={close} />
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

interface ClosingProps {
  readonly id: number;
  readonly message: ToastMessage;
  readonly close: (key: number) => void;
}

function ClosingToast({ id, message, close }: ClosingProps) {
  const onClose = useCallback(() => close(id), [close, id]);
  return <Toast {...message} onClose={onClose} />;
}
