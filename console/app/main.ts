import "./uswds.scss";
import "./fonts.css";
import "./theme.css";
import { mount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("console");
if (target) mount(App, { target });
