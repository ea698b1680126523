import { configure } from "@testing-library/react";

/* What comes late on a busy machine is no fault; a test that waits for nothing is quick all the same. */
configure({ asyncUtilTimeout: 10_000 });
