import { foldHeading } from '../../values/foldText.ts';

/** The heading of the moment that Google Forms writes in front of every answer. */
export function isFormMoment(heading: unknown): boolean {
  return typeof heading === 'string' && /^(timestamp|отметка времени)$/.test(foldHeading(heading));
}
