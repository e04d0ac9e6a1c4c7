import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { listScoreModels } from '@jalon/contracts/scoring/score-models.operations';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { useFormat } from '../../platform/format';
import { useRead } from '../../platform/use-operation';
import { LinkButton } from '../../platform/routing/links';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { effortOf } from './effort';
import type { RoundForm } from './round-form';
import styles from './opening.module.css';

interface Props {
  readonly control: Control<RoundForm>;
  readonly busy: boolean;
  /** The model, where it is given by a first round. */
  readonly criteria: RoundDetail['model'] | undefined;
  readonly children: ReactNode;
}

/** How many criteria each use case is scored on; undefined until it is known. */
function useCriteria(model: RoundDetail['model'] | undefined, modelId: string | null): number | undefined {
  const { data } = useRead(listScoreModels, {}, { enabled: model === undefined });
  if (model) return criteriaOf(model.content).length;
  return data?.items.find(({ id, isUsual }) => (modelId ? id === modelId : isUsual))?.criteria;
}

/** What still lacks before it may be sent. */
function useLacking(useCases: number, people: number, quorum: number): string | undefined {
  const { t } = useLingui();
  if (useCases === 0) return t`Choisissez au moins un cas d’usage.`;
  if (people < 2) return t`Choisissez au moins deux personnes.`;
  if (quorum > people)
    return plural(people, {
      one: 'Le quorum dépasse le nombre de personnes (#).',
      other: 'Le quorum dépasse le nombre de personnes (#).',
    });
  return undefined;
}

/** What the round asks of each person, said before it is sent. */
export function SendPanel({ control, busy, criteria: model, children }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [useCaseIds, raterIds, quorum, modelId] = useWatch({
    control,
    name: ['useCaseIds', 'raterIds', 'quorum', 'modelId'],
  });
  const criteria = useCriteria(model, modelId);
  const lacking = useLacking(useCaseIds.length, raterIds.length, quorum);
  const { cells, minutes } = effortOf(useCaseIds.length, criteria ?? 0);
  const [useCases, shownCells] = [useCaseIds.length, number(cells)];
  return (
    <Panel title={t`Avant d’envoyer`}>
      <div className={styles.fields}>
        {criteria !== undefined && useCases > 0 && (
          <div className={styles.effort} role="status">
            <strong className="figures">{t`≈ ${minutes} min par personne`}</strong>
            <span className="muted small">
              <Trans>
                {useCases} cas d’usage × {criteria} critères = {shownCells} cases, à deux secondes l’une au
                clavier.
              </Trans>
            </span>
          </div>
        )}
        {children}
        <div className={styles.send}>
          <LinkButton to="/rounds">{t`Annuler`}</LinkButton>
          <Button type="submit" variant="primary" busy={busy} missing={lacking}>
            {t`Ouvrir la notation`}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
