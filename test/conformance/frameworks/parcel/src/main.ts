import "@lapor/widget";
