import type { Output } from '@jalon/contracts/platform/operation';
import { readCatalogueEntry } from '@jalon/contracts/use-cases/catalogue.operations';
import type { Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Guard } from '../../../platform/guard';
import { ProblemNotice } from '../../../platform/problem-notice';
import { ReadingPage } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useMay } from '../../../platform/session';
import { useRead } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { PageHeader } from '../../../ui/layout/page-header';
import { Columns, Panel } from '../../../ui/layout/panel';
import { LanguageChoice } from '../language-choice';
import { useAdopt } from '../use-adopt';
import { EntryAside } from './entry-aside';
import { EntryContent } from './entry-content';

const route = getRouteApi('/shell/use-cases/catalogue/$template');

export type Entry = Output<typeof readCatalogueEntry>;

/** All that a template says, and what came of it here. */
export function CatalogueEntryPage() {
  const { t } = useLingui();
  const { template } = route.useParams();
  const title = t`Modèle du catalogue`;
  return (
    <Guard permission="organisation:read" title={title}>
      <Whole key={template} template={template} title={title} />
    </Guard>
  );
}

function Whole({ template, title }: { readonly template: string; readonly title: string }) {
  const { t } = useLingui();
  const query = useRead(readCatalogueEntry, { template });
  const back = <LinkButton to="/use-cases/catalogue">{t`Revenir au catalogue`}</LinkButton>;
  return (
    <ReadingPage query={query} lines={14} title={title} back={back}>
      {(entry) => <Loaded entry={entry} />}
    </ReadingPage>
  );
}

function Loaded({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui();
  const { id, title, summary, parent, adoptions } = entry;
  const [language, setLanguage] = useState<Language>(entry.language);
  const adopting = useAdopt(language);
  const mayAdopt = useMay('use-cases:write');
  usePageTitle(title);
  return (
    <>
      <PageHeader
        above={<Above parent={parent} />}
        title={title}
        line={summary}
        actions={
          mayAdopt && (
            <>
              <LanguageChoice value={language} onChange={setLanguage} />
              <Button
                variant="primary"
                icon={<Plus size={16} aria-hidden />}
                busy={adopting.busy}
                onClick={() => adopting.adopt([id])}
              >
                {adoptions.length > 0 ? t`Adopter de nouveau` : t`Adopter`}
              </Button>
            </>
          )
        }
      />
      {adopting.error && <ProblemNotice error={adopting.error} />}
      <Columns
        main={
          <Panel flush>
            <EntryContent entry={entry} />
          </Panel>
        }
        aside={<EntryAside entry={entry} />}
      />
      {adopting.question}
    </>
  );
}

/** The way back, through what it is part of. */
function Above({ parent }: Pick<Entry, 'parent'>) {
  const { t } = useLingui();
  return (
    <>
      <Link to="/use-cases/catalogue">{t`Catalogue`}</Link>
      {parent && (
        <>
          {' / '}
          <Link to="/use-cases/catalogue/$template" params={{ template: parent.id }}>
            {parent.title}
          </Link>
        </>
      )}
    </>
  );
}
