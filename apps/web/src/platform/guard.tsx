import type { Permission } from '@jalon/domain/access/permissions';
import type { ReactNode } from 'react';
import { Denied } from '../ui/feedback/denied';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { useMay } from './session';

interface Props {
  readonly permission: Permission;
  /** Of the page, for those who may not open it. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page for those who may; the others read who can help, and nothing is asked of the server. */
export function Guard({ permission, title, children }: Props) {
  const isAllowed = useMay(permission);
  if (isAllowed) return children;
  return (
    <>
      <PageHeader title={title} />
      <Panel>
        <Denied />
      </Panel>
    </>
  );
}
