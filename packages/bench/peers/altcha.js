import "altcha";
