"""Networks: our own and the published one, their cost and their stored weights."""
