import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { ListChecks } from 'lucide-react';
import { LinkButton } from '../platform/routing/links';
import { useMay } from '../platform/session';
import { Button } from '../ui/actions/button';
import { type PortfolioSearch, rankingInputOf, weightTexts } from './portfolio-search';
import type { RankedUseCases } from './ranking/ranked-use-cases';
import type { Selection } from './ranking/use-selection';
import type { TrialState } from './weights/use-trial';
import styles from './portfolio.module.css';

export interface ToShortlistProps {
  readonly source: RankingSource;
  readonly trial: TrialState;
  readonly selection: Selection;
  readonly top: number;
  readonly ranked: RankedUseCases;
  readonly search: PortfolioSearch;
}

const rowsOf = ({ outcome }: RankedUseCases) => (outcome.kind === 'ranking' ? outcome.ranked : []);

const pickedOf = ({ ranked, selection }: ToShortlistProps) =>
  rowsOf(ranked).filter(({ id }) => selection.has(id));

/** A shortlist of the first of the ranking, while nothing is picked. */
export function FirstOnes(props: ToShortlistProps) {
  const { t } = useLingui();
  const chosen = rowsOf(props.ranked).slice(0, props.top);
  const count = chosen.length;
  if (!useMay('portfolio:shortlist') || count === 0 || pickedOf(props).length > 0) return null;
  return (
    <ToShortlist {...props} chosen={chosen}>
      {count === 1 ? t`Présélectionner le premier` : t`Présélectionner les ${count} premiers`}
    </ToShortlist>
  );
}

/** What is picked and what to do with it, at the foot of the window wherever the list stands. */
export function PickedBar(props: ToShortlistProps) {
  const { t } = useLingui();
  const chosen = pickedOf(props);
  const count = chosen.length;
  if (!useMay('portfolio:shortlist') || count === 0) return null;
  return (
    <section className={styles.picked} aria-label={t`Sélection`} data-no-print>
      <p role="status" className="figures">
        <strong>
          <Plural value={count} one="# sélectionné" other="# sélectionnés" />
        </strong>
      </p>
      <Button size="small" variant="quiet" onClick={props.selection.clear}>
        {t`Tout décocher`}
      </Button>
      <ToShortlist {...props} chosen={chosen}>
        {t`Faire une présélection (${count})`}
      </ToShortlist>
    </section>
  );
}

interface LinkProps extends ToShortlistProps {
  readonly chosen: readonly { readonly id: string }[];
  readonly children: string;
}

function ToShortlist({ source, trial, search, chosen, children }: LinkProps) {
  const asked = {
    ...rankingInputOf(search),
    ids: chosen.map(({ id }) => id),
    modelId: source.model.id,
    ...(trial.isChanged && { w: weightTexts(trial.weights), aggregation: trial.aggregation }),
  };
  return (
    <LinkButton
      to="/shortlists/new"
      search={asked}
      variant="primary"
      icon={<ListChecks size={16} aria-hidden />}
    >
      {children}
    </LinkButton>
  );
}
