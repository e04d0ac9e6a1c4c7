import { TenantStore } from '../../platform/database/tenant-store';
import { GateEntity } from '../gate.entity';

/** Its changes stand in the history of the project, or of the use case before there is one. */
export const gateStore = () =>
  new TenantStore(GateEntity, {
    name: 'gate',
    secret: ['remindedAt'],
    about: ({ projectId, useCaseId }) =>
      projectId === null ? { type: 'use-case', id: useCaseId } : { type: 'project', id: projectId },
  });

/** In the history of the gate. */
export const aboutGate = ({ gateId }: { readonly gateId: string }) => ({ type: 'gate', id: gateId });
