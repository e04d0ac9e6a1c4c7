import { useParams } from '@tanstack/react-router';
import { useMay } from '../../platform/session';
import { UseCasePage } from '../../use-cases/use-case.page';
import { UseCasePanels } from './use-case-panels';

/** A use case with what other contexts hold about it. */
export function UseCaseWithPanels() {
  const { id } = useParams({ from: '/shell/use-cases/$id' });
  const aside = useMay('discussion:read') && <UseCasePanels key={id} id={id} />;
  return <UseCasePage id={id} aside={aside} />;
}
