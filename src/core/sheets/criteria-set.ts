// A criteria set as plain data: where it comes from does not matter to the sheets built from it.

export interface SetCriterion {
  /** As shown: "1.1". */
  readonly number: string;
  readonly title: string;
  /** Absent where the set does not state it. */
  readonly maximum?: number;
  /** How it is scored, in the set's own words. */
  readonly scale: string;
  /** Minh chứng cần có. */
  readonly evidence: string;
  /** Đơn vị phụ trách. */
  readonly unit: string;
}

export interface SetGroup {
  /** As shown: "I". A group without number and title has no row of its own. */
  readonly number: string;
  readonly title: string;
  readonly criteria: readonly SetCriterion[];
}

export interface CriteriaSet {
  /** "Bộ tiêu chí mẫu", or what the officer calls the city's set. */
  readonly name: string;
  /** Whether it is the invented set that ships with CQTT: scores against it must not be sent. */
  readonly isSample: boolean;
  readonly groups: readonly SetGroup[];
}
