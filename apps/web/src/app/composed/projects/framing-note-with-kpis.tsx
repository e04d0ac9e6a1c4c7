import { listKpis } from '@jalon/contracts/kpis/kpis.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useMay } from '../../../platform/session';
import { useRead } from '../../../platform/use-operation';
import { FramingNotePage } from '../../../projects/framing-note/framing-note.page';
import { useProject } from '../../../projects/project-context';

/** The framing note with the KPIs of its use case. */
export function FramingNoteWithKpis() {
  const reads = useMay('kpis:read');
  return <FramingNotePage kpis={reads && <Kpis />} />;
}

function Kpis() {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const { useCaseId } = useProject();
  const kpis = useRead(listKpis, { useCaseId }).data?.items.filter(({ archivedAt }) => archivedAt === null);
  if (!kpis) return null;
  if (kpis.length === 0) return <p>{t`Aucun KPI n’est encore défini.`}</p>;
  return (
    <ul>
      {kpis.map(({ id, name, target, targetOn, owner, meaning }) => (
        <li key={id}>
          <strong>{name}</strong>
          {meaning.formula && ` (${meaning.formula})`}
          {' · '}
          {target === null ? t`sans cible` : t`cible : ${number(target)}`}
          {targetOn && `, ${t`le ${date(targetOn)}`}`}
          {owner && ` · ${owner.name}`}
        </li>
      ))}
    </ul>
  );
}
