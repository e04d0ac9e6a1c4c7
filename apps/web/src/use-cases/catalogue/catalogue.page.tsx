import type { Output } from '@jalon/contracts/platform/operation';
import { readCatalogue } from '@jalon/contracts/use-cases/catalogue.operations';
import type { Language } from '@jalon/domain/platform/language';
import { PROCESS_AREAS } from '@jalon/domain/use-cases/vocabulary';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { Guard } from '../../platform/guard';
import { ProblemNotice } from '../../platform/problem-notice';
import { ReadingPage } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { processAreaLabels } from '../words/opportunity-words';
import { CatalogueCard } from './catalogue-card';
import { CatalogueFilters } from './catalogue-filters';
import { type Card, type CatalogueSearch, countFilters, passes } from './catalogue-search';
import styles from './catalogue.module.css';
import { LanguageChoice } from './language-choice';
import { type Adopting, useAdopt } from './use-adopt';

const route = getRouteApi('/shell/use-cases/catalogue');

/** Ready use cases for a communication agency, to be adopted as they are and then made one's own. */
export function CataloguePage() {
  const { t } = useLingui();
  const title = t`Catalogue`;
  usePageTitle(title);
  return (
    <Guard permission="organisation:read" title={title}>
      <Whole title={title} />
    </Guard>
  );
}

function Whole({ title }: { readonly title: string }) {
  const query = useRead(readCatalogue, {});
  return (
    <ReadingPage query={query} lines={14} title={title}>
      {(catalogue) => <Loaded title={title} catalogue={catalogue} />}
    </ReadingPage>
  );
}

interface LoadedProps {
  readonly title: string;
  readonly catalogue: Output<typeof readCatalogue>;
}

/** Which cards are ticked, and how. */
function usePicked() {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return { picked, toggle, clear: () => setPicked([]) };
}

function Loaded({ title, catalogue }: LoadedProps) {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [language, setLanguage] = useState<Language>(catalogue.language);
  const { picked, toggle, clear } = usePicked();
  const adopting = useAdopt(language, clear);
  const mayAdopt = useMay('use-cases:write');
  const replace = (next: Partial<CatalogueSearch>) => void navigate({ search: next, replace: true });
  const shown = catalogue.items.filter((card) => passes(card, search));
  return (
    <>
      <PageHeader
        title={title}
        line={t`Des cas d’usage prêts pour une agence de communication : adoptez-en un, puis ajustez-le à vos chiffres.`}
        actions={mayAdopt && <LanguageChoice value={language} onChange={setLanguage} />}
      />
      {adopting.error && <ProblemNotice error={adopting.error} />}
      <div className={styles.filters}>
        <CatalogueFilters
          search={search}
          onChange={(part) => replace({ ...search, ...part })}
          onClear={() => replace({})}
        />
      </div>
      {shown.length === 0 && <Nothing search={search} onClear={() => replace({})} />}
      <Areas cards={shown} picked={picked} onPick={toggle} adopting={adopting} />
      {picked.length > 0 && <PickedBar picked={picked} onClear={clear} adopting={adopting} />}
      {adopting.question}
    </>
  );
}

function Nothing({ search, onClear }: { readonly search: CatalogueSearch; readonly onClear: () => void }) {
  const { t } = useLingui();
  return (
    <Panel>
      <EmptyState
        icon={<SearchX size={18} />}
        title={t`Aucun modèle ne correspond`}
        action={countFilters(search) > 0 && <Button onClick={onClear}>{t`Effacer les filtres`}</Button>}
      >
        {t`Élargissez la recherche, ou décrivez votre propre cas d’usage dans le registre.`}
      </EmptyState>
    </Panel>
  );
}

interface AreasProps {
  readonly cards: readonly Card[];
  readonly picked: readonly string[];
  readonly onPick: (id: string) => void;
  readonly adopting: Adopting;
}

/** The cards, under the areas where an agency looks first. */
function Areas({ cards, picked, onPick, adopting }: AreasProps) {
  const { t } = useLingui();
  return PROCESS_AREAS.map((area) => {
    const ofArea = cards.filter(({ processArea }) => processArea === area);
    if (ofArea.length === 0) return null;
    return (
      <section key={area} aria-labelledby={`area-${area}`} className={styles.area}>
        <h2 id={`area-${area}`}>
          {t(processAreaLabels[area])} <span className="muted figures">{ofArea.length}</span>
        </h2>
        <ul className={styles.cards}>
          {ofArea.map((card) => (
            <CatalogueCard
              key={card.id}
              card={card}
              picked={picked.includes(card.id)}
              onPick={() => onPick(card.id)}
              adopting={adopting}
            />
          ))}
        </ul>
      </section>
    );
  });
}

interface BarProps {
  readonly picked: readonly string[];
  readonly onClear: () => void;
  readonly adopting: Adopting;
}

/** What is ticked, adopted together. */
function PickedBar({ picked, onClear, adopting }: BarProps) {
  const { t } = useLingui();
  return (
    <div className={styles.bar} role="region" aria-label={t`Modèles choisis`}>
      <span aria-live="polite">
        {plural(picked.length, { one: '# modèle choisi', other: '# modèles choisis' })}
      </span>
      <Button variant="quiet" onClick={onClear}>{t`Tout décocher`}</Button>
      <Button variant="primary" busy={adopting.busy} onClick={() => adopting.adopt(picked)}>
        {t`Adopter les modèles choisis`}
      </Button>
    </div>
  );
}
