import { GatePage } from '../../../gates/page/gate-page';
import { projectGateRoute } from '../../../gates/gates.routes';
import { GateTalk } from './gate-talk';
import { proofsOf } from './proofs-of';

/** A gate in the frame of its project, with proofs and what people say about it. */
export function GateWithPanels() {
  const { gateId } = projectGateRoute.useParams();
  const { show } = projectGateRoute.useSearch();
  const navigate = projectGateRoute.useNavigate();
  return (
    <GatePage
      key={gateId}
      id={gateId}
      shown={show}
      onShow={(shown) => void navigate({ search: { show: shown }, replace: true })}
      evidence={proofsOf}
      aside={<GateTalk id={gateId} />}
    />
  );
}
