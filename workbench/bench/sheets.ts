import { callCells } from './callRows.ts';
import { dealCells } from './dealRows.ts';
import { leadCells } from './leadRows.ts';
import { meetingCells } from './meetingRows.ts';
import type { BenchSheet, RowsRequest } from './request.ts';

export function sheetsOf(request: RowsRequest): BenchSheet[] {
  return [
    { sheet: 'Calls', cells: callCells(request) },
    { sheet: 'Leads', cells: leadCells(request) },
    { sheet: 'Meetings', cells: meetingCells(request) },
    { sheet: 'Deals', cells: dealCells(request) },
  ];
}
