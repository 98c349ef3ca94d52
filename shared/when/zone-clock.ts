/** Zone arithmetic. It needs the host's zone data, so the engine is handed one. */
export interface ZoneClock {
  /**
   * The offsets from UTC, in minutes, at which a zone's clocks show `minutes` after midnight on an ISO date: one as a rule,
   * none where the clocks skip that time, two (the earlier instant first) where they show it twice; none for an unknown zone.
   */
  readonly offsetsAt: (zone: string, date: string, minutes: number) => readonly number[];
}
