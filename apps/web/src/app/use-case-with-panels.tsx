import { useParams } from '@tanstack/react-router';
import { UseCasePage } from '../use-cases/use-case.page';

/** A use case with what other contexts hold about it. */
export function UseCaseWithPanels() {
  const { id } = useParams({ from: '/shell/use-cases/$id' });
  return <UseCasePage id={id} />;
}
