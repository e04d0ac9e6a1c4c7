import type { ClientDetail } from '@jalon/contracts/clients/clients.operations';
import { hasDraft } from '../../platform/forms/use-edit-form';
import { clientDraft, type ClientSection } from '../edit/client-editor';

/** A section opens by itself on an unfinished draft. */
export const startsOpen = ({ id, may }: ClientDetail, section: ClientSection): boolean =>
  may.includes('edit') && hasDraft(clientDraft(id, section));
