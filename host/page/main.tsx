import { createRoot } from "react-dom/client";
import { App } from "./app";
import { OpeningScreen } from "./parts/opening-screen";
import { installControls } from "./controls";
import { startPage } from "./state/start-page";

const root = createRoot(document.getElementById("root") ?? document.body.appendChild(document.createElement("div")));
root.render(<OpeningScreen error={null} />);

startPage().then(
  (page) => {
    installControls(page);
    root.render(<App page={page} />);
  },
  (error: unknown) => root.render(<OpeningScreen error={error instanceof Error ? error.message : String(error)} />),
);
