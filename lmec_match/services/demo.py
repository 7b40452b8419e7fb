def fill(o):
    pass
