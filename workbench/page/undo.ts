import { type IUndoRedoItem, IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';

const drawing = ['sheet.mutation.set-drawing-apply', 'sheet.operation.clear-drawing-transformer'];

/** A chart that is drawn again is nothing that people have done, so nothing that they would undo. */
class UndoOfPeople extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.undoMutations.some(({ id }) => !drawing.includes(id))) super.pushUndoRedo(item);
  }
}

/** Puts it in place of the grid's own, whose charts would be undone before what was typed. */
export const undoOfPeople: [typeof IUndoRedoService, { useClass: typeof UndoOfPeople }] = [
  IUndoRedoService,
  { useClass: UndoOfPeople },
];
