import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { NewRoundPage } from '../../scoring/new-round.page';
import { StatusPill } from '../../use-cases/status-pill';
import { statusLabels } from '../../use-cases/words/status-words';

/** Opening a round, in the words of the register. */
export function NewRoundWithWords() {
  const { t } = useLingui();
  const choices = USE_CASE_STATUSES.map((value) => ({ value, label: t(statusLabels[value]) }));
  return <NewRoundPage statuses={{ choices, pill: (status) => <StatusPill status={status} /> }} />;
}
