import { readBoard } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { useRead } from '../../platform/use-operation';
import { KpiStrip } from '../../ui/layout/kpi-strip';
import styles from './list.module.css';

/** How many use cases stand at each status, in the whole register; undefined while it is read. */
export function useRegisterCounts(): Readonly<Record<UseCaseStatus, number>> | undefined {
  const { data } = useRead(readBoard, { limit: 1 });
  if (!data) return undefined;
  const count = (status: UseCaseStatus) =>
    data.columns.find((column) => column.status === status)?.count ?? 0;
  return {
    draft: count('draft'),
    proposed: count('proposed'),
    qualified: count('qualified'),
    shortlisted: count('shortlisted'),
    in_project: count('in_project'),
    on_hold: count('on_hold'),
    rejected: count('rejected'),
    archived: count('archived'),
  };
}

interface FigureProps {
  readonly value: number;
  readonly status: readonly UseCaseStatus[];
  readonly label: string;
}

/** A count that leads to what it counts. */
function Figure({ value, status, label }: FigureProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const figure = number(value);
  return (
    <Link
      to="/use-cases"
      search={{ status: [...status] }}
      className={styles.figure}
      aria-label={t`${figure}, ${label}`}
    >
      {figure}
    </Link>
  );
}

/** Where the register stands, in five figures; read by itself. */
export const RegisterFigures = () => <FiguresOf counts={useRegisterCounts()} />;

type Counts = Partial<Readonly<Record<UseCaseStatus, number>>>;

/** Where the register stands, in five figures; dashes while it is read. */
export function FiguresOf({ counts }: { readonly counts: Counts | undefined }) {
  const { t } = useLingui();
  const figure = (label: string, status: readonly UseCaseStatus[], note?: string) => ({
    label,
    note,
    value: counts ? (
      <Figure
        label={label}
        status={status}
        value={status.reduce((sum, one) => sum + (counts[one] ?? 0), 0)}
      />
    ) : (
      '–'
    ),
  });
  const drafts = counts?.draft ?? 0;
  const held = counts?.on_hold ?? 0;
  return (
    <div className={styles.figures}>
      <KpiStrip
        items={[
          figure(
            t`Au registre`,
            ['draft', 'proposed', 'qualified', 'shortlisted', 'in_project', 'on_hold'],
            drafts > 0 ? t`dont ${drafts} en brouillon` : undefined,
          ),
          figure(t`À examiner`, ['proposed']),
          figure(t`Qualifiés`, ['qualified']),
          figure(t`À décider`, ['shortlisted']),
          figure(t`En projet`, ['in_project'], held > 0 ? t`${held} en attente` : undefined),
        ]}
      />
    </div>
  );
}
