import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../actions/button';
import styles from './form.module.css';

interface Props {
  readonly title: string;
  /** Beside the title: how much of it is filled in. */
  readonly note?: ReactNode;
  readonly editing: boolean;
  /** Absent where this person may not edit. */
  readonly onEdit?: () => void;
  /** What is read. */
  readonly view: ReactNode;
  /** The form that takes its place; brings its own « Enregistrer » and « Annuler ». */
  readonly form: ReactNode;
}

/** Focus goes to the first field, as soon as there is one: the form may still be on its way. */
function focusField(body: HTMLElement): () => void {
  const focusFirst = (): boolean => {
    const field = body.querySelector<HTMLElement>('input, textarea, select');
    field?.focus();
    return field !== null;
  };
  if (focusFirst()) return () => undefined;
  const arriving = new MutationObserver(() => focusFirst() && arriving.disconnect());
  arriving.observe(body, { childList: true, subtree: true });
  return () => arriving.disconnect();
}

/** A part of a page, read until edited; focus follows into the form and back to « Modifier ». */
export function EditSection({ title, note, editing, onEdit, view, form }: Props) {
  const { t } = useLingui();
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current === editing) return undefined;
    before.current = editing;
    if (editing) return body.current ? focusField(body.current) : undefined;
    opener.current?.focus();
    return undefined;
  }, [editing]);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.title}>
          <h2 id={titleId}>{title}</h2>
          {note && <span className="muted small figures">{note}</span>}
        </div>
        {onEdit && !editing && (
          <Button
            ref={opener}
            size="small"
            variant="quiet"
            icon={<Pencil size={14} aria-hidden />}
            onClick={onEdit}
            aria-label={t`Modifier ${title}`}
            data-no-print
          >
            {t`Modifier`}
          </Button>
        )}
      </div>
      <div ref={body}>{editing ? form : view}</div>
    </section>
  );
}

/** What is known, name by name; `—` is said as « Non renseigné ». */
export function Facts({
  items,
}: {
  readonly items: readonly (readonly [label: string, value: ReactNode])[];
}) {
  const { t } = useLingui();
  return (
    <dl className={styles.facts}>
      {items.map(([label, value]) => (
        <FactRow key={label} label={label} value={value} unknown={t`Non renseigné`} />
      ))}
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly unknown: string;
}

function FactRow({ label, value, unknown }: FactProps) {
  const known = value !== null && value !== undefined && value !== '';
  return (
    <>
      <dt className="muted">{label}</dt>
      <dd className={known ? undefined : 'muted'}>{known ? value : unknown}</dd>
    </>
  );
}
