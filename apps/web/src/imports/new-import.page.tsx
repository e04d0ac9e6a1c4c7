import { readImportPlace } from '@jalon/contracts/imports/import-kinds.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Guard } from '../platform/guard';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { PathLink } from '../platform/routing/path-link';
import { useRead } from '../platform/use-operation';
import { EmptyState } from '../ui/feedback/empty-state';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { KindChoice } from './upload/kind-choice';
import { UploadBox } from './upload/upload-box';
import styles from './upload/upload.module.css';
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

/** The one that is asked for, else the only one. */
const chosenOf = (kinds: readonly Kind[], asked: string | undefined): Kind | undefined =>
  kinds.find(({ kind }) => kind === asked) ?? (kinds.length === 1 ? kinds[0] : undefined);

/** The register is chosen first: it stands in the address where one comes from its list. */
function Handing({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = chosenOf(kinds, search.kind);
  const meantFor = chosen?.knowsItsRows ? search.for : undefined;
  return (
    <>
      <KindChoice
        kinds={kinds}
        value={chosen?.kind}
        onChange={(kind) => void navigate({ search: { kind }, replace: true })}
      />
      {chosen && meantFor && <Place kind={chosen} id={meantFor} />}
      {chosen ? (
        <UploadBox kind={chosen} meantFor={meantFor} />
      ) : (
        <p className="muted">{t`Le dépôt du fichier s’ouvre une fois le registre choisi.`}</p>
      )}
    </>
  );
}

/** For which thing of the register the file is, and the way to say that it is for all of it. */
function Place({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const { t } = useLingui();
  const query = useRead(readImportPlace, { kind: kind.kind, id });
  return (
    <div className={styles.place}>
      <Reading query={query} lines={1}>
        {({ title, path }) => (
          <p>
            {t`Pour`} <PathLink path={path}>{title}</PathLink>{' '}
            <Link to="/imports/new" search={{ kind: kind.kind }} replace className="muted small">
              {t`Plutôt pour tout le registre`}
            </Link>
          </p>
        )}
      </Reading>
    </div>
  );
}
