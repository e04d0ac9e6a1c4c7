import { freezeShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { scoresChanged } from '@jalon/contracts/portfolio/shortlists.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { ChoiceFlaw } from '@jalon/domain/portfolio/shortlists/choice';
import { suggestedName } from '@jalon/domain/portfolio/shortlists/suggested-name';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Snowflake } from 'lucide-react';
import { useState } from 'react';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useMay } from '../../../platform/session';
import { useWrite } from '../../../platform/use-operation';
import { useLanguage } from '../../../platform/words/language';
import { Button } from '../../../ui/actions/button';
import { Form } from '../../../ui/forms/form';
import { Panel } from '../../../ui/layout/panel';
import { Heading, HeadingFields } from '../life/heading-fields';
import type { askedOf } from '../shortlist-search';
import type { Entry } from './entries';
import type { Preview } from './preview';
import styles from './making.module.css';

interface Props {
  readonly preview: Preview;
  readonly asked: ReturnType<typeof askedOf>;
  readonly entries: readonly Entry[];
  readonly flaws: readonly ChoiceFlaw[];
  readonly isStale: boolean;
  readonly onForget: () => void;
  readonly onReread: () => void;
}

/** What is missing before it may be frozen; nothing when it may. */
function useMissing({ entries, flaws }: Pick<Props, 'entries' | 'flaws'>): string | undefined {
  const { t } = useLingui();
  if (entries.length === 0) return t`Retenez au moins un cas d’usage.`;
  if (flaws.length === 0) return undefined;
  return t`${plural(flaws.length, { one: '# cas d’usage est à revoir dans la liste.', other: '# cas d’usage sont à revoir dans la liste.' })}`;
}

const entriesOf = (entries: readonly Entry[]) =>
  entries.map(({ id, note }) => ({ id, note: note.trim() || null }));

/** The form, and what becomes of what it sends: whatever is refused, nothing of the choice is lost. */
function useFreezing({ preview, asked, entries, onForget }: Props, movesOn: boolean) {
  const language = useLanguage();
  const navigate = useNavigate();
  const { mutateAsync } = useWrite(freezeShortlist);
  const { form, draft } = useShapeForm({
    shape: Heading,
    defaultValues: { name: suggestedName(new Date(), language), purpose: null },
    draft: 'shortlist-new-heading',
  });
  const sending = useSubmit(form, async (heading) => {
    const { scoresDigest } = preview;
    const choice = { entries: entriesOf(entries), scoresDigest, ...(movesOn && { movesOn }) };
    const { id } = await mutateAsync({ ...asked, ...heading, ...choice });
    onForget();
    draft.forget();
    await navigate({ to: '/shortlists/$id', params: { id } });
  });
  return { form, ...sending };
}

/** Names the list and freezes it. */
export function FreezeForm(props: Props) {
  const { preview, entries, onReread } = props;
  const { t } = useLingui();
  const [movesOn, setMovesOn] = useState(false);
  const missing = useMissing(props);
  const { form, submit, refusal, busy } = useFreezing(props, movesOn);
  const isOutdated = refusal?.error instanceof Problem && refusal.error.is(scoresChanged);
  return (
    <Panel title={t`Figer la présélection`}>
      <Form onSubmit={submit} label={t`Figer la présélection`}>
        {refusal && <ProblemNotice {...refusal} />}
        {isOutdated && <Button onClick={onReread}>{t`Relire le classement`}</Button>}
        <HeadingFields control={form.control} />
        <MoveOn preview={preview} entries={entries} isTicked={movesOn} onTick={setMovesOn} />
        <Button
          type="submit"
          variant="primary"
          busy={busy || props.isStale}
          missing={missing}
          icon={<Snowflake size={16} aria-hidden />}
        >
          {t`Figer`}
        </Button>
        <p className="muted small">
          {t`Une fois figée, rien n’en change : ni l’ordre, ni les chiffres. Elle reste privée jusqu’à ce que vous la partagiez.`}
        </p>
      </Form>
    </Panel>
  );
}

interface MoveProps extends Pick<Props, 'preview' | 'entries'> {
  readonly isTicked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** For who decides: those that are qualified become shortlisted at once. */
function MoveOn({ preview, entries, isTicked, onTick }: MoveProps) {
  const { t } = useLingui();
  const decides = useMay('portfolio:decide');
  const chosen = new Set(entries.map(({ id }) => id));
  const count = preview.entries.filter(({ id, status }) => status === 'qualified' && chosen.has(id)).length;
  if (!decides || count === 0) return null;
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>
        {t`${plural(count, { one: 'Passer aussi le cas qualifié au statut « Présélectionné »', other: 'Passer aussi les # cas qualifiés au statut « Présélectionné »' })}`}
      </span>
    </label>
  );
}
