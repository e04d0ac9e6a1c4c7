import type { Checked } from '@jalon/contracts/platform/operation';
import { readMatrix } from '@jalon/contracts/use-cases/matrix.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { MatrixReader } from './matrix.reader';

@Controller()
export class MatrixController {
  constructor(private readonly matrix: MatrixReader) {}

  @Implement(readMatrix)
  read(input: Checked<typeof readMatrix>, actor: Actor) {
    return this.matrix.read(actor, input);
  }
}
