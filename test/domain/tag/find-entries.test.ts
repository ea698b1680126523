import { expect, test } from "@jest/globals";
import { findEntries } from "../../../src/domain/find-entries";
import * as sample from "../../taskpane/samples";

const codes = (typed: string) => findEntries(typed, sample.catalogue).map(({ code }) => code);

test.each([
  ["tb1", ["TB-01"]],
  ["TB-02", ["TB-02"]],
  ["tb", ["TB-01", "TB-02"]],
  ["ket luan", ["TB-01"]],
  ["phúc đáp", ["PD-01"]],
  ["xin y kien", ["YK-01", "DT-01"]],
  ["thong bao", ["TB-01", "TB-02"]],
  ["van ban", ["PD-01", "YK-01", "DT-01"]],
  ["hội nghị kết", ["TB-01"]],
  ["general", ["TB-02"]],
  ["xyz", []],
  ["", ["TB-01", "TB-02", "PD-01", "YK-01", "DT-01"]],
  ["  ", ["TB-01", "TB-02", "PD-01", "YK-01", "DT-01"]],
])("typing “%s” finds %j", (typed, expected) => expect(codes(typed)).toEqual(expected));
