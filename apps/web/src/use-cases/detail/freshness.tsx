import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useLatestChange } from '../../platform/live';
import { useSession } from '../../platform/session';
import type { Names } from './field-text';
import styles from './detail.module.css';

interface Props {
  readonly useCase: UseCaseDetail;
  readonly names: Names;
}

/** The name of the colleague who changed it while this page was open; null when nobody did but the reader. */
function useColleague({ useCase, names }: Props): string | null {
  const { t } = useLingui();
  const { person } = useSession();
  const by = useLatestChange('use-case', useCase.id)?.by;
  return by && by !== person.id ? (names[by] ?? t`un collègue`) : null;
}

/** When it was last changed; by whom, when a colleague does so while the page is open. */
export function Freshness(props: Props) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const colleague = useColleague(props);
  const at = useLatestChange('use-case', props.useCase.id)?.at ?? props.useCase.updatedAt;
  const when = relative(at);
  return (
    <p className={`muted small ${styles.freshness}`} role="status">
      {colleague ? t`Modifié par ${colleague} ${when}.` : t`Dernière modification : ${when}.`}
    </p>
  );
}
