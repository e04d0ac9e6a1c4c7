import { readOrganisation } from '@jalon/contracts/organisation/organisation.operations';
import { useLingui } from '@lingui/react/macro';
import { Guard } from '../platform/guard';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { HolidaysSection } from './holidays-section';
import { IdentitySection } from './identity-section';
import { ParametersSection } from './parameters-section';

/** What computations and documents need to know of the organisation. */
export function OrganisationPage() {
  const { t } = useLingui();
  usePageTitle(t`Organisation`);
  return (
    <Guard permission="organisation:read" title={t`Organisation`}>
      <Settings />
    </Guard>
  );
}

function Settings() {
  const { t } = useLingui();
  const query = useRead(readOrganisation, {});
  return (
    <>
      <PageHeader
        title={t`Organisation`}
        line={t`Ce que les calculs et les documents doivent savoir d’elle`}
      />
      <Panel>
        <Reading query={query} lines={10}>
          {(organisation) => (
            <>
              <IdentitySection organisation={organisation} />
              <ParametersSection organisation={organisation} />
              <HolidaysSection organisation={organisation} />
            </>
          )}
        </Reading>
      </Panel>
    </>
  );
}
