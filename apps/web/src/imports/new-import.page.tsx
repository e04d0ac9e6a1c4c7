import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Guard } from '../platform/guard';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { EmptyState } from '../ui/feedback/empty-state';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { KindChoice } from './upload/kind-choice';
import { UploadBox } from './upload/upload-box';
import { type Kind, useKinds } from './use-kinds';

const route = getRouteApi('/shell/imports/new');

/** A file is handed in for a register. */
export function NewImportPage() {
  const { t } = useLingui();
  usePageTitle(t`Importer un fichier`);
  return (
    <Guard permission="imports:manage" title={t`Importer un fichier`}>
      <PageHeader
        title={t`Importer un fichier`}
        above={<Link to="/imports">{t`Imports`}</Link>}
        line={t`Jalon regarde le fichier et vous le montre. Rien n’est écrit dans le registre à cette étape.`}
      />
      <Registers />
    </Guard>
  );
}

function Registers() {
  const { t } = useLingui();
  const { query, kinds } = useKinds();
  return (
    <Panel>
      <Reading query={query} lines={5}>
        {() =>
          kinds && kinds.length > 0 ? (
            <Handing kinds={kinds} />
          ) : (
            <EmptyState title={t`Aucun registre ne vous est ouvert`}>
              {t`Importer demande le droit d’écrire dans le registre visé.`}
            </EmptyState>
          )
        }
      </Reading>
    </Panel>
  );
}

/** The register is chosen first: it stands in the address where one comes from its list. */
function Handing({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const chosen = kinds.find(({ kind }) => kind === search.kind) ?? only;
  return (
    <>
      <KindChoice
        kinds={kinds}
        value={chosen?.kind}
        onChange={(kind) => void navigate({ search: { kind }, replace: true })}
      />
      {chosen ? (
        <UploadBox kind={chosen} />
      ) : (
        <p className="muted">{t`Le dépôt du fichier s’ouvre une fois le registre choisi.`}</p>
      )}
    </>
  );
}
