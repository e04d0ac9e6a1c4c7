import type { MissingItem } from '@jalon/contracts/gates/missing.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Pill } from '../../ui/content/pill';
import { useWords } from '../use-words';

/** One thing to do: what, by whom, in how long, and where. */
export function MissingItemLine({ item }: { readonly item: MissingItem }) {
  const { t } = useLingui();
  const words = useWords();
  const { words: what, sentence, path, needsEvidence, isContingent } = item;
  return (
    <li>
      <strong>{path ? <PathLink path={path}>{words(what)}</PathLink> : words(what)}</strong>
      <div className="muted small">{words(sentence)}</div>
      <div className="small">
        <Owner item={item} />
        {' · '}
        <Plural value={item.days} one="# j" other="# j" />
        {needsEvidence && ` · ${t`avec une preuve`}`}
        {isContingent && ` · ${t`selon la réponse`}`}
      </div>
      <TaskOf item={item} />
    </li>
  );
}

function Owner({ item: { owner } }: { readonly item: MissingItem }) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  if (!owner) return t`Qui conduit le projet`;
  if (owner.people.length === 0) return `${words(owner.role)} (${t`personne encore`})`;
  return `${words(owner.role)}, ${list(owner.people.map(({ name }) => name))}`;
}

function TaskOf({ item: { task } }: { readonly item: MissingItem }) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!task) return null;
  if (task.isDone) return <Pill tone="success">{t`Tâche faite`}</Pill>;
  const who = task.owner?.name ?? t`personne`;
  return (
    <Pill tone="info">
      {task.dueOn ? t`Confiée à ${who}, pour le ${date(task.dueOn)}` : t`Confiée à ${who}`}
    </Pill>
  );
}
